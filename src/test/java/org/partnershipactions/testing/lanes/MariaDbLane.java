package org.partnershipactions.testing.lanes;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * What else runs on a real MariaDB. A run goes through the lanes side by side, each in a
 * machine of its own (docs/testing.md).
 */
@Suite
@SelectPackages("org.partnershipactions")
@ExcludePackages("org.partnershipactions.journey")
@IncludeClassNamePatterns(".*Tests")
@IncludeTags("mariadb & !bench")
class MariaDbLane {

}
