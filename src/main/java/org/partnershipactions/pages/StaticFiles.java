package org.partnershipactions.pages;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves style sheets, scripts and images under addresses that hold a hash of their
 * content, so that browsers may keep them for a year and still see a new version at once.
 */
@Configuration
@Order(-1)
class StaticFiles implements WebMvcConfigurer {

	private static final Duration A_YEAR = Duration.ofDays(365);

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		serve(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
		for (String folder : new String[] { "css", "js", "images" }) {
			serve(registry, "/" + folder + "/**", "classpath:/static/" + folder + "/");
		}
	}

	private void serve(ResourceHandlerRegistry registry, String pattern, String location) {
		registry.addResourceHandler(pattern)
			.addResourceLocations(location)
			.setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic())
			.resourceChain(true)
			.addResolver(new LicensedFiles())
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
			.addTransformer(new FreeStyles());
	}

}
