package org.partnershipactions.testing.lanes;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The journeys, in a browser and on a real MariaDB; those of the package that need no
 * server belong to {@link InMemoryLane}. A run goes through the lanes side by side, each
 * in a machine of its own (docs/testing.md).
 */
@Suite
@SelectPackages("org.partnershipactions.journey")
@IncludeClassNamePatterns(".*Tests")
@IncludeTags("mariadb & !bench")
class JourneyLane {

}
