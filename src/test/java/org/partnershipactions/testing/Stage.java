package org.partnershipactions.testing;

import org.partnershipactions.PartnershipActions;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/**
 * What the whole product has besides itself where it is tested: scenes, and every
 * {@link TestComponent} there is, so that all its tests share one Spring context.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({ Scenery.class, QuickPasswords.class })
@ComponentScan(basePackageClasses = PartnershipActions.class, useDefaultFilters = false,
		nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
		includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class),
		excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class))
public class Stage {

}
