import { attachmentSuite } from '../test-support/attachment-suite.js';
import { MemoryAttachmentStore } from './memory-attachment-store.js';

attachmentSuite('MemoryAttachmentStore', () => new MemoryAttachmentStore());
