/** Takes times of the service's own steps on one document: finding names by tier and threads, and the whole analysis by clients. */
package exhibit.quality.speed;
