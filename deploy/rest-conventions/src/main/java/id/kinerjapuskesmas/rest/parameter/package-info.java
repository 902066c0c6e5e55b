/** Malformed parameters are refused by name instead of being answered as an unknown address. */
package id.kinerjapuskesmas.rest.parameter;
