/** Streams the members of a unit with their ratings. */
package vn.xeploai.gateway.member;
