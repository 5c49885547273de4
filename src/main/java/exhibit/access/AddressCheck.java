package exhibit.access;

import exhibit.access.AccessSettings.Mode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops the start of a service that others could reach although nobody said who may call. */
@Singleton
class AddressCheck {
    void check(
            @Observes @Priority(2) StartupEvent start,
            AccessSettings settings,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        if (settings.mode() == Mode.LOCAL && !isLoopback(host)) {
            throw new ConfigurationException( // said in one line, without a stack trace
                    "The service would listen on " + host
                            + ", where others reach it, and nobody said who may call. Set exhibit.access.mode=keys"
                            + " and make keys with ./exhibit keys add, or exhibit.access.mode=open where something before it decides.");
        }
    }

    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
