package org.partnershipactions.forms.files;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The virus scanner, where one is configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScannerSettings.class)
class ScannerConfiguration {

	@Bean
	VirusScanner virusScanner(ScannerSettings settings) {
		return settings.isSet() ? new ClamdScanner(settings) : (name, content) -> false;
	}

}
