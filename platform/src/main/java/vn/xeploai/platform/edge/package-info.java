/**
 * What is done with every request and every answer, whichever endpoint it is for; limits of connections, and problems for requests that reach
 * no endpoint.
 */
package vn.xeploai.platform.edge;
