/** What all operations have in common, written into the OpenAPI document at build time. Read {@code ContractDefaults} first. */
package id.kinerjapuskesmas.rest.contract;
