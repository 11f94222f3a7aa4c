package org.partnershipactions.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Takes the font and the crest that are licensed to central government alone out of every
 * style sheet on its way to the browser, so that the design system's files stay as they
 * were published.
 */
class FreeStyles implements ResourceTransformer {

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
