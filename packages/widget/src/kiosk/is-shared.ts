import { isOff } from '../attributes/is-off.js';
import { nearestAttribute } from '../receipt/nearest-attribute.js';

/** Whether an element stands on a device that many share: the nearest `kiosk`, on it or around it, says so and is not off. */
export const isShared = (element: Element): boolean => !isOff(nearestAttribute(element, 'kiosk') ?? 'off');
