// The bundler gives an HTML file as its text.
declare module "*.html" {
  const text: string;
  export default text;
}
