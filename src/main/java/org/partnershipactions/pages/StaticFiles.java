package org.partnershipactions.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;
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
		serve(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/", LicensedFiles::isOpen);
		for (String folder : new String[] { "css", "js", "images" }) {
			serve(registry, "/" + folder + "/**", "classpath:/static/" + folder + "/", (path) -> true);
		}
	}

	private void serve(ResourceHandlerRegistry registry, String pattern, String location, Predicate<String> open) {
		registry.addResourceHandler(pattern)
			.addResourceLocations(location)
			.setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic())
			.resourceChain(true)
			.addResolver(new LicensedFiles(open))
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
			.addTransformer(new FreeStyles());
	}

	/**
	 * Takes the font and the crest that are licensed to central government alone out of
	 * every style sheet on its way to the browser, so that the design system's files stay
	 * as they were published.
	 */
	static class FreeStyles implements ResourceTransformer {

		private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{[^}]*GDS[^}]*\\}",
				Pattern.CASE_INSENSITIVE);

		private static final Pattern FONT_NAME = Pattern.compile("[\"']?GDS\\s*Transport[\"']?(\\s*,\\s*arial)?",
				Pattern.CASE_INSENSITIVE);

		private static final Pattern CREST = Pattern.compile("url\\([^)]*govuk-crest[^)]*\\)");

		private static final Pattern ASSETS = Pattern.compile("url\\((['\"]?)/assets/");

		private static final Pattern SOURCE_MAP = Pattern.compile("/\\*# sourceMappingURL=.*?\\*/");

		private static final String ICONS = "url($1/webjars/ministryofjustice__frontend/moj/assets/";

		@Override
		public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
				throws IOException {
			Resource served = chain.transform(request, resource);
			String name = served.getFilename();
			if (name == null || !name.endsWith(".css")) {
				return served;
			}
			String css = freed(served.getContentAsString(StandardCharsets.UTF_8));
			return new TransformedResource(served, css.getBytes(StandardCharsets.UTF_8));
		}

		static String freed(String css) {
			String faceless = FONT_FACE.matcher(css).replaceAll("");
			String nameless = FONT_NAME.matcher(faceless).replaceAll("Arial,Helvetica");
			String crestless = CREST.matcher(nameless).replaceAll("none");
			String linked = ASSETS.matcher(crestless).replaceAll(ICONS);
			return SOURCE_MAP.matcher(linked).replaceAll("");
		}

	}

	/**
	 * Withholds the design system's files that only central government may show: its
	 * crown, crest and font, and the source maps that name them.
	 */
	static class LicensedFiles implements ResourceResolver {

		private static final String HASH = "(?:-[0-9a-f]{32})?";

		/** What pages name of a package, and what these files name in turn. */
		private static final Pattern OPEN = Pattern.compile("govuk-frontend(?:/\\d[\\w.-]*)?/dist/govuk/"
				+ "(?:govuk-frontend\\.min" + HASH + "\\.(?:css|js)|assets/.*)"
				+ "|ministryofjustice__frontend(?:/\\d[\\w.-]*)?/moj/(?:moj-frontend\\.min" + HASH
				+ "\\.css|assets/.*)|chart\\.js(?:/\\d[\\w.-]*)?/dist/chart\\.umd\\.min" + HASH
				+ "\\.js|(?:bpmn|dmn)-js(?:/\\d[\\w.-]*)?/dist/(?:[\\w-]+\\.production\\.min" + HASH
				+ "\\.js|assets/.*)");

		private static final Pattern WITHHELD = Pattern
			.compile("(govuk-frontend|ministryofjustice__frontend)/.*(/assets/(rebrand/|fonts/|manifest"
					+ "|images/(favicon|govuk-|moj-logotype))|\\.map$|\\.scss$|/components/|/fixtures)");

		private final Predicate<String> open;

		LicensedFiles(Predicate<String> open) {
			this.open = open;
		}

		@Override
		public Resource resolveResource(HttpServletRequest request, String path, List<? extends Resource> locations,
				ResourceResolverChain chain) {
			return (isWithheld(path) || !this.open.test(path)) ? null : chain.resolveResource(request, path, locations);
		}

		@Override
		public String resolveUrlPath(String path, List<? extends Resource> locations, ResourceResolverChain chain) {
			return (isWithheld(path) || !this.open.test(path)) ? null : chain.resolveUrlPath(path, locations);
		}

		/** Whether a file of a package is one that our pages need. */
		static boolean isOpen(String path) {
			return OPEN.matcher(path).matches();
		}

		static boolean isWithheld(String path) {
			return WITHHELD.matcher(path).find();
		}

	}

}
