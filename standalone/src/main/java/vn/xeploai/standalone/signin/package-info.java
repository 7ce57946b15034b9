/** Sign-in for a system that runs on one machine to be tried: an OpenID Connect provider without passwords, on the loopback address only. */
package vn.xeploai.standalone.signin;
