/** A province with its units, members and ratings, and the writer that records it through the public API. Everything refers to units and members by key. */
package vn.xeploai.standalone.province;
