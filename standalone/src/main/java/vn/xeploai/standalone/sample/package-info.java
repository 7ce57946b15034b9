/** The sample: five real districts with their published figures and invented people, made from the files in {@code sample/} and a seed. */
package vn.xeploai.standalone.sample;
