package org.partnershipactions.overdue;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the local figures. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OverdueDays.class)
class OverdueConfiguration {

}
