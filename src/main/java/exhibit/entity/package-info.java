/** Mentions to companies, products, countries and others of the document, each with the reason why its mentions are one. */
package exhibit.entity;
