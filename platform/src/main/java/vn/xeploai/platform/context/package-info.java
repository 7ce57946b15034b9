/** The caller and the number of a request, as its headers give them. */
package vn.xeploai.platform.context;
