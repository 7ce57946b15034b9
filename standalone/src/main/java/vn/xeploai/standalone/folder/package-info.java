/** The data folder of one launcher, and files in it that only its owner may read. */
package vn.xeploai.standalone.folder;
