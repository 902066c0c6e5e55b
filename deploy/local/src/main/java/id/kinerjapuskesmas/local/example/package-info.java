/**
 * The example district as pure data: real facilities and rows where there are public ones, the rest generated from a
 * fixed seed and labelled so. Read {@link id.kinerjapuskesmas.local.example.Examples} first; nothing here talks to a
 * service.
 */
package id.kinerjapuskesmas.local.example;
