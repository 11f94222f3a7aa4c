package org.partnershipactions.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;

/**
 * Use cases say in an annotation who may do them. The annotation of a module takes the
 * right that is needed, and its expression is a template into which the right is written.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
public class MethodSecurity {

	/** A template with a hole that nothing fills is an error, never a rule. */
	@Bean
	static AnnotationTemplateExpressionDefaults accessTemplates() {
		AnnotationTemplateExpressionDefaults templates = new AnnotationTemplateExpressionDefaults();
		templates.setIgnoreUnknown(false);
		return templates;
	}

}
