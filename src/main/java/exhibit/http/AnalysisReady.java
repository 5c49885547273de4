package exhibit.http;

import exhibit.job.LoadedAnalysis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Up once models are loaded and a parser child is warm. */
@Readiness
@ApplicationScoped
class AnalysisReady implements HealthCheck {
    @Inject
    LoadedAnalysis analysis;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("analysis").status(analysis.isReady()).build();
    }
}
