/** What units ask of the recipients of titles at or below them beyond the needs of a regime (quy định của địa phương): never less. */
package vn.xeploai.emulation.condition;
