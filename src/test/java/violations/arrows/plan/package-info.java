/** Allows itself nothing. */
@ApplicationModule(allowedDependencies = {})
package violations.arrows.plan;

import org.springframework.modulith.ApplicationModule;
