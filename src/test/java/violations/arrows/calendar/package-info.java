/** Allows itself nothing and takes something all the same. */
@ApplicationModule(allowedDependencies = {})
package violations.arrows.calendar;

import org.springframework.modulith.ApplicationModule;
