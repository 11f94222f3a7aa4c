package org.partnershipactions.golden;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import tools.jackson.databind.ObjectMapper;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/** Asks the application over HTTP and writes down what it answers. */
final class GoldenRequests {

	private static final Pattern TOKEN = Pattern.compile("(name=\"_csrf\"[^>]*value=|value=)\"[A-Za-z0-9_-]{90,}\"");

	private static final Pattern NOW = Pattern.compile("((?<![0-9])7 September 2026 at )(08:5|09:|1[0-2]:)[0-9]+");

	private static final Pattern MORNING = Pattern.compile("( at 09:)[345][0-9]");

	private static final Pattern OF_CONTENT = Pattern.compile("-[0-9a-f]{32}(\\.[a-z]+)");

	private final MockMvc web;

	private final JdbcTemplate sql;

	private final ObjectMapper json = new ObjectMapper();

	private StableNames names;

	GoldenRequests(MockMvc web, JdbcTemplate sql) {
		this.web = web;
		this.sql = sql;
		this.names = new StableNames(sql);
	}

	void run(Path script, String folder, GoldenFiles files) {
		Map<String, String> named = new HashMap<>();
		new GoldenScript(this.sql).run(script,
				(line, asked) -> files.add(
						named.computeIfAbsent(line,
								(fresh) -> "%s/%03d-%s.txt".formatted(folder, named.size() + 1, fileName(line))),
						answer(asked)));
	}

	private static String fileName(String line) {
		String name = line.replaceAll(" \\{.*| <- .*", "")
			.replace("${", "")
			.replaceAll("[^A-Za-z0-9.]+", "-")
			.replaceAll("-+$", "");
		return (name.length() <= 80) ? name : name.substring(0, 80);
	}

	private List<String> answer(GoldenScript.Asked asked) {
		MockHttpServletResponse answer = ask(asked);
		if (!asked.method().equals("GET")) {
			this.names = new StableNames(this.sql);
		}
		List<String> lines = new ArrayList<>();
		lines.add(this.names.in(asked.who() + " " + asked.method() + " " + asked.address()));
		lines.add("HTTP " + answer.getStatus());
		if (answer.getHeader("Location") != null) {
			lines.add(this.names.in("Location: " + answer.getHeader("Location")));
		}
		content(answer).stream().map(this.names::in).map(GoldenRequests::withoutChance).forEach(lines::add);
		return lines;
	}

	private MockHttpServletResponse ask(GoldenScript.Asked asked) {
		try {
			MockHttpServletRequestBuilder request = request(HttpMethod.valueOf(asked.method()),
					java.net.URI.create(asked.address()));
			if (!asked.who().equals("nobody")) {
				request.with(user(asked.who()));
			}
			if (asked.body() != null) {
				request.contentType(MediaType.APPLICATION_JSON).content(asked.body());
			}
			return this.web.perform(asked.method().equals("GET") ? request : request.with(csrf()))
				.andReturn()
				.getResponse();
		}
		catch (Exception ex) {
			throw new IllegalStateException("Asked for " + asked, ex);
		}
	}

	private List<String> content(MockHttpServletResponse answer) {
		String type = String.valueOf(answer.getContentType());
		String content = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
		if (type.contains("json")) {
			return this.json.writerWithDefaultPrettyPrinter()
				.writeValueAsString(this.json.readTree(content))
				.lines()
				.toList();
		}
		boolean page = Set.of("text/html", "application/xhtml+xml").contains(type.replaceAll(";.*", ""));
		return page ? PageText.of(content) : content.lines().toList();
	}

	private static String withoutChance(String line) {
		String tokens = TOKEN.matcher(line).replaceAll("$1\"{token}\"");
		return OF_CONTENT.matcher(MORNING.matcher(NOW.matcher(tokens).replaceAll("$1{now}")).replaceAll("$130"))
			.replaceAll("-{content}$1");
	}

}
