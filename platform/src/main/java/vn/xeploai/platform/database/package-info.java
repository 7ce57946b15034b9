/** SQL objects as beans, on the data source of the service. */
package vn.xeploai.platform.database;
