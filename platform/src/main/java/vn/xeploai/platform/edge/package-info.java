/** What is done with every request and every answer, whichever endpoint it is for. */
package vn.xeploai.platform.edge;
