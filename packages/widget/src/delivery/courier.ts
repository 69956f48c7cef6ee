export { createClient } from '@hearback/sdk';
