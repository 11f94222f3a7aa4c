package org.partnershipactions.testing.lanes;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All that boots a module or nothing. A run goes through the lanes side by side, each in
 * a machine of its own (docs/testing.md).
 */
@Suite
@SelectPackages("org.partnershipactions")
@IncludeClassNamePatterns(".*Tests")
@ExcludeTags({ "product", "mariadb", "mysql" })
class ModulesLane {

}
