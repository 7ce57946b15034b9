/** The lock of closed campaigns: their decisions are final, except in units for which a lock exception is active. */
package vn.xeploai.ratings.lock;
