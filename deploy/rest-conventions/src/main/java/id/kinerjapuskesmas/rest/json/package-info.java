/** What JSON the services accept and write. */
package id.kinerjapuskesmas.rest.json;
