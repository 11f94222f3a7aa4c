package org.partnershipactions.cases.web;

import java.util.List;

import org.partnershipactions.security.OpenPages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the pages of cases that need no account. */
@Configuration(proxyBeanMethods = false)
class CasePagesConfiguration {

	@Bean
	OpenPages surveyPages() {
		return () -> List.of("/survey/**");
	}

}
