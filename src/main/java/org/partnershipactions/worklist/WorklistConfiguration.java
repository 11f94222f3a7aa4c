package org.partnershipactions.worklist;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the nightly comparison run. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WorklistConfiguration {

}
