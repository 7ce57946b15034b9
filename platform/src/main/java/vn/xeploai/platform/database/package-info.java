/** SQL objects as beans, on the data source of the service, and the form of JSON columns. */
package vn.xeploai.platform.database;
