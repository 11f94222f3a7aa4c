import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Looks through the bill of materials for licences that nobody accepted and, where a source
 * of known vulnerabilities can be reached, for those. Run as it stands, from the root:
 * java .ci/Dependencies.java BILL.xml. Ends with 1 where something is found and with 0 where
 * nothing is or nobody could be asked, which it says.
 */
class Dependencies {

	private static final Path LICENCES = Path.of("docs", "licences.md");

	private static final Path ACCEPTED = Path.of(".ci", "accepted-vulnerabilities.txt");

	private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|.*");

	private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

	public static void main(String[] arguments) throws Exception {
		Map<String, Set<String>> components = components(Path.of(arguments[0]));
		boolean right = licences(components, Path.of(arguments[0]).resolveSibling("licences.md"));
		String source = System.getenv().getOrDefault("OSV_ADDRESS", "");
		if (source.isBlank()) {
			System.out.println("Known vulnerabilities: NOT CHECKED, for OSV_ADDRESS names nobody to ask");
		}
		else {
			right &= vulnerabilities(List.copyOf(components.keySet()), source);
		}
		System.exit(right ? 0 : 1);
	}

	/** Licences of each component by its package address. */
	private static Map<String, Set<String>> components(Path bill) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		NodeList all = factory.newDocumentBuilder().parse(bill.toFile()).getElementsByTagName("component");
		Map<String, Set<String>> found = new TreeMap<>();
		for (int i = 0; i < all.getLength(); i++) {
			Element component = (Element) all.item(i);
			NodeList address = component.getElementsByTagName("purl");
			if (address.getLength() > 0 && component.getElementsByTagName("scope").getLength() > 0) {
				Set<String> licences = new TreeSet<>();
				for (String tag : List.of("expression", "license")) {
					NodeList named = component.getElementsByTagName(tag);
					for (int j = 0; j < named.getLength(); j++) {
						licences.add(name((Element) named.item(j)));
					}
				}
				found.put(address.item(0).getTextContent().replaceAll("\\?.*", ""), licences);
			}
		}
		return found;
	}

	private static String name(Element licence) {
		for (String tag : List.of("id", "name")) {
			NodeList named = licence.getElementsByTagName(tag);
			if (named.getLength() > 0) {
				return named.item(0).getTextContent().strip();
			}
		}
		return licence.getTextContent().strip();
	}

	/** Lists all, and names those of which no licence is accepted. */
	private static boolean licences(Map<String, Set<String>> components, Path list) throws IOException {
		Set<String> accepted = Files.readAllLines(LICENCES)
			.stream()
			.map(ROW::matcher)
			.filter(Matcher::matches)
			.map((row) -> row.group(1))
			.collect(Collectors.toSet());
		List<String> lines = new ArrayList<>(List.of("| component | licences |", "|---|---|"));
		List<String> others = new ArrayList<>();
		components.forEach((component, licences) -> {
			lines.add("| %s | %s |".formatted(component, String.join(", ", licences)));
			if (licences.stream().noneMatch(accepted::contains)) {
				others.add("  " + component + ": " + licences);
			}
		});
		Files.write(list, lines);
		System.out.printf("Licences: %d components, listed in %s, %d without one that %s accepts%n",
				components.size(), list, others.size(), LICENCES);
		others.forEach(System.out::println);
		return others.isEmpty();
	}

	private static boolean vulnerabilities(List<String> components, String source) throws Exception {
		String queries = components.stream()
			.map((component) -> "{\"package\":{\"purl\":\"" + component + "\"}}")
			.collect(Collectors.joining(",", "{\"queries\":[", "]}"));
		HttpResponse<String> answer;
		try {
			answer = HttpClient.newBuilder()
				.connectTimeout(Duration.ofSeconds(5))
				.build()
				.send(HttpRequest.newBuilder(URI.create(source + "/v1/querybatch"))
					.timeout(Duration.ofSeconds(40))
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString(queries))
					.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			System.out.println("Known vulnerabilities: NOT CHECKED, for " + source + " does not answer");
			return true;
		}
		List<String> results = results(answer.body());
		if (answer.statusCode() != 200 || results.size() != components.size()) {
			System.out.println("Known vulnerabilities: NOT CHECKED, for " + source + " answers " + answer.statusCode());
			return true;
		}
		return report(components, results);
	}

	private static boolean report(List<String> components, List<String> results) throws IOException {
		Set<String> accepted = Files.exists(ACCEPTED) ? Files.readAllLines(ACCEPTED)
			.stream()
			.map((line) -> line.replaceAll("\\s.*", ""))
			.collect(Collectors.toSet()) : Set.of();
		Map<String, String> found = new LinkedHashMap<>();
		for (int i = 0; i < results.size(); i++) {
			Matcher id = ID.matcher(results.get(i));
			while (id.find()) {
				if (!accepted.contains(id.group(1))) {
					found.put(id.group(1), components.get(i));
				}
			}
		}
		System.out.printf("Known vulnerabilities: %d in %d components, not counting those in %s%n", found.size(),
				components.size(), ACCEPTED);
		found.forEach((id, component) -> System.out.println("  " + id + " in " + component));
		return found.isEmpty();
	}

	/** The objects of the answer's one list, in its order. */
	private static List<String> results(String json) {
		List<String> found = new ArrayList<>();
		int depth = 0;
		int from = -1;
		boolean text = false;
		for (int i = 0; i < json.length(); i++) {
			char one = json.charAt(i);
			if (one == '"' && json.charAt(Math.max(0, i - 1)) != '\\') {
				text = !text;
			}
			if (text || one != '{' && one != '}') {
				continue;
			}
			depth += (one == '{') ? 1 : -1;
			if (one == '{' && depth == 2) {
				from = i;
			}
			if (one == '}' && depth == 1) {
				found.add(json.substring(from, i + 1));
			}
		}
		return found;
	}

}
