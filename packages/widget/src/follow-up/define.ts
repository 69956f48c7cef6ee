import { defineElement } from '../loader/define-element.js';
import { FollowUpElement } from './follow-up-element.js';

defineElement('hearback-follow-up', FollowUpElement);
