/** Reads member-service and rating-service over HTTP: clients, the records of what they answer, and what a failed call means. */
package vn.xeploai.gateway.source;
