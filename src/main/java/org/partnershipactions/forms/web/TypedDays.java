package org.partnershipactions.forms.web;

import java.time.LocalDate;

import org.partnershipactions.forms.TypedDay;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the days of forms with the same bounds as those of bodies. */
@Configuration(proxyBeanMethods = false)
class TypedDays implements WebMvcConfigurer {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		// Not a lambda: the registry reads from its type what a converter makes of what.
		registry.addConverter(new Converter<String, LocalDate>() {

			@Override
			public LocalDate convert(String typed) {
				return typed.isBlank() ? null : TypedDay.parse(typed);
			}

		});
	}

}
