/** Pages import a stylesheet for its effect; content scripts get it as text for their shadow root. */
declare module '*.css' {
  const text: string;
  export default text;
}
