package org.partnershipactions.contributions;

import org.partnershipactions.overdue.OverdueModule;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The module with overdue work below it, and all else stood in for.
 */
@AutoConfigurationPackage(basePackages = "org.partnershipactions.contributions")
@ComponentScan(basePackages = "org.partnershipactions.contributions",
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
@Import({ OverdueModule.class, ContributionModuleTests.SampleHost.class })
class ContributionModule {

}
