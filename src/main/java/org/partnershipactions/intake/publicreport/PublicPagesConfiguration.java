package org.partnershipactions.intake.publicreport;

import java.util.List;

import org.partnershipactions.security.OpenPages;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the public pages of reporting to everybody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicReportSettings.class)
class PublicPagesConfiguration {

	@Bean
	OpenPages reportingPages() {
		return () -> List.of("/report", "/report/**", "/follow/**");
	}

}
