/** Forwards every path that is not the gateway's own to the service that owns it. */
package vn.xeploai.gateway.forward;
