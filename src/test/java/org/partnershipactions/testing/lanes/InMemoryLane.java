package org.partnershipactions.testing.lanes;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The whole product on a database in memory. A run goes through the lanes side by side,
 * each in a machine of its own (docs/testing.md).
 */
@Suite
@SelectPackages("org.partnershipactions")
@IncludeClassNamePatterns(".*Tests")
@IncludeTags("product & !mariadb & !mysql")
class InMemoryLane {

}
