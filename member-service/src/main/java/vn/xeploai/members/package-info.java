/** The register of members and units of the Party: who belongs where, on which day. Each package below is one feature. */
package vn.xeploai.members;
