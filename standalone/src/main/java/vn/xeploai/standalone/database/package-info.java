/** The embedded PostgreSQL of a data folder: its files, roles and server process. */
package vn.xeploai.standalone.database;
