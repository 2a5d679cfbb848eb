/// Part of every digest and ETag: another version may read the same file differently.
package let programVersion = "0.1.0"
