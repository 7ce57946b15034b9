/** Days in Vietnam, instants and ids. */
package vn.xeploai.platform.time;
