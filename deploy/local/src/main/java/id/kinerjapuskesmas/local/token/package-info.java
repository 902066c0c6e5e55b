/**
 * The stack's own issuer: one RSA key made at the first start, tokens for each role at every start. Production takes
 * tokens from an OIDC issuer and refuses this key.
 */
package id.kinerjapuskesmas.local.token;
