/** Version of the SDK, sent with every attempt as `sdkver`. */
export const SDK_VERSION = '0.1.0';
