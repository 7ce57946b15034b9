/** Version and watermark of the service. */
package vn.xeploai.members.meta;
