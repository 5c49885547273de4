/** How many analyses run at once, who waits and who is turned away; one run for identical uploads under way. An upload comes in, a stored result goes out. */
package exhibit.job;
